import table from '../../data/member-states.json';

/** A Member State of the United Nations. */
export interface MemberState {
  /** ISO 3166-1, three letters. */
  readonly code: string;
  /** As it stands in texts and lists of sponsors: `Bolivia (Plurinational State of)`. */
  readonly name: string;
  /** `the Plurinational State of Bolivia` */
  readonly formalName: string;
}

/** All of them, in the order of the table. */
export const memberStates: readonly MemberState[] = table.map(([code = '', name = '', formalName = '']) => ({
  code,
  name,
  formalName,
}));

const byName = new Map(memberStates.map((state) => [plain(state.name), state]));

/** The Member State of this name, whatever the shape of its apostrophes. */
export const findMemberState = (name: string): MemberState | undefined => byName.get(plain(name));

function plain(name: string): string {
  return name.replace(/[’']/g, "'").toLowerCase();
}
