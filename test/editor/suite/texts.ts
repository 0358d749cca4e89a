/** A draft with a full stop where a comma belongs, and openings without italics. */
export const draft = `United Nations A/C.1/81/L.9

Eighty-first session

First Committee

Agenda item 98

Safety of submarine cables

Fiji, Portugal and Uruguay: draft resolution

Safety of submarine cables

The General Assembly,

Noting that most of what is said between continents travels through cables on the sea floor.

Recognizing the work of the ships that mend them,

1. Invites all Member States to tell mariners where cables lie;

2. Decides to remain seized of the matter.
`;

export const shoppingList = `Things to buy\n\n1. Apples;\n2. Pears.\n`;
