import { describe, expect, it } from 'vitest';
import { calibrate, fitCalibration } from './calibration.ts';
import type { Example } from './example.ts';
import { applyScorer, trainBoosted, trainLogistic, trainScorer } from './index.ts';
import { rawScore } from './scorer.ts';

/** 400 examples: right where `a` is on and `b` is off; `noise` says nothing. Deterministic. */
function examples(): Example[] {
  return Array.from({ length: 400 }, (_, i) => {
    const a = i % 2;
    const b = Math.floor(i / 2) % 2;
    const noise = ((i * 7919) % 101) / 101;
    return {
      features: new Map(Object.entries({ a, b, noise })),
      label: a === 1 && b === 0 ? 1 : 0,
      weight: 1,
      group: `g${i % 10}`,
    };
  });
}

describe('trainLogistic', () => {
  it('finds the sign of what matters', () => {
    const weights = new Map(trainLogistic(examples()).weights);
    expect(weights.get('a')).toBeGreaterThan(0.5);
    expect(weights.get('b')).toBeLessThan(-0.5);
    expect(Math.abs(weights.get('noise') ?? 0)).toBeLessThan(0.5);
  });

  it('gives the same model twice, whatever the order of a feature’s keys', () => {
    const turned = examples().map((e) => ({
      ...e,
      features: new Map([...e.features].reverse()),
    }));
    expect(trainLogistic(turned)).toEqual(trainLogistic(examples()));
  });
});

describe('trainBoosted', () => {
  it('learns what holds only together, which no single weight tells', () => {
    const xor = examples().map((e) => ({
      ...e,
      label: e.features.get('a') === e.features.get('b') ? 0 : 1,
      weight: e.label === 1 ? 3 : 1,
    }));
    const model = trainBoosted(xor, { depth: 2, rounds: 60 });
    for (const e of xor.slice(0, 40)) {
      expect(rawScore([model], e.features) > 0.5 ? 1 : 0).toBe(e.label);
    }
  });
});

describe('calibration', () => {
  it('never falls, and tells the share that is right', () => {
    const scored = Array.from({ length: 1000 }, (_, i) => ({
      score: i / 1000,
      label: (i * 7919) % 1000 < i / 2 ? 1 : 0,
      weight: 1,
    }));
    const calibration = fitCalibration(scored);
    expect(calibrate(calibration, 0.8)).toBeCloseTo(0.4, 1);
    const values = calibration.points.map(([, y]) => y);
    expect(values).toEqual([...values].sort((x, y) => x - y));
  });

  it.each([
    [[], 0.3, 0.3],
    [[[0.5, 0.7]], 0.1, 0.7],
    [[[0.5, 0.7]], 0.9, 0.7],
  ] as const)('holds at its ends: %j at %f is %f', (points, score, expected) => {
    expect(calibrate({ points: points as unknown as [number, number][] }, score)).toBe(expected);
  });
});

describe('trainScorer', () => {
  it('judges groups that it has not seen', () => {
    const all = examples();
    const { scorer, heldOut } = trainScorer(all);
    const right = all.filter((e, i) => ((heldOut[i] ?? 0) > 0.5 ? 1 : 0) === e.label).length;
    expect(right / all.length).toBeGreaterThan(0.95);
    expect(applyScorer(scorer, (sheet) => sheet.set('a', 1))).toBeGreaterThan(0.9);
    expect(applyScorer(scorer, (sheet) => sheet.set('b', 1))).toBeLessThan(0.1);
  });
});
