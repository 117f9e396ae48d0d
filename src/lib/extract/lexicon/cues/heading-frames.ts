/**
 * Words that frame the topic of a heading and add nothing: "What is T?", "Understanding T", "Introduction to T",
 * "How does T work?". Data only; lower case, longest first where one begins another.
 */
export const HEADING_OPENERS: readonly string[] = [
  'an introduction to',
  'introduction to',
  'intro to',
  'an overview of',
  'overview of',
  'the basics of',
  'basics of',
  'fundamentals of',
  'foundations of',
  'a guide to',
  'guide to',
  'guidelines for',
  'getting started with',
  'working with',
  'understanding',
  'exploring',
  'what are the',
  'what is the',
  'what are',
  'what is',
  "what's",
  'what does',
  'how does',
  'how do',
  'how to use',
  'how to choose',
  'why use',
  'why do we need',
  'why',
  'when to use',
  'when is',
  'more about',
  'more on',
  'about',
  'notes on',
  'deep dive into',
  'deep dive on',
  'summary of',
  'recap of',
  'definition of',
  'meaning of',
  'concept of',
  'key points of',
  'the',
  'a',
  'an',
];

export const HEADING_CLOSERS: readonly string[] = [
  'explained',
  'overview',
  'basics',
  'fundamentals',
  'introduction',
  'summary',
  'recap',
  'in depth',
  'in a nutshell',
  'at a glance',
  'deep dive',
  'work',
  'works',
  'work?',
  'notes',
  'details',
  'concepts',
  'in general',
];

/** "How does T work?": what is listed below are T's parts or steps. */
export const WORKING_HEADINGS: readonly (readonly [opener: string, closer: string])[] = [
  ['how does', 'work'],
  ['how do', 'work'],
  ['how', 'works'],
  ['how', 'work'],
];

/** Between two names: they are compared, not joined. */
export const COMPARING_WORDS: readonly string[] = [
  'vs',
  'vs.',
  'versus',
  'v',
  'compared to',
  'compared with',
  'or',
];

/** Before several names: they are compared. */
export const COMPARING_OPENERS: readonly string[] = [
  'comparison of',
  'comparison between',
  'comparing',
  'difference between',
  'differences between',
  'the difference between',
  'compare',
  'distinguishing',
];
