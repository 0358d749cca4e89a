/** What the commands do: a bundle of its own beside the command (`load.ts`), of which each command runs its part. */
export const commands = {
  baseline: () => import('./baseline'),
  check: () => import('./check'),
  compare: () => import('./succession/compare'),
  predecessor: () => import('./succession/predecessor'),
  rollover: () => import('./succession/rollover'),
  cite: () => import('./cite'),
  facts: () => import('./facts'),
  fix: () => import('./fix'),
  import: () => import('./import-word'),
  lsp: () => import('../node'),
  mcp: () => import('./mcp/serve'),
  report: () => import('./draft-report'),
  ruleOption: () => import('./rule-option'),
  review: () => import('./review-word'),
  rules: () => import('./explain'),
  thread: () => import('./thread'),
};
