/** Which graph and questions a program reads when nobody says. */
export const DATA_OPTIONS = {
  graph: { type: 'string', default: 'graph-data/graph.json' },
  questions: { type: 'string', default: 'graph-data/questions.json' },
} as const;
