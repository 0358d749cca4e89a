/** Words that are taken for each other in English because they sound alike, or nearly so; no spelling is wrong by itself. */
const groups = `accept except
adolescence adolescents
advice advise
affect effect
affects effects
aid aide
aids aides
altar alter
assistance assistants
attendance attendants
bare bear
boarder border
boarders borders
board bored
brake break
breadth breath
causal casual
cease seize
cereal serial
cite sight site
cites sights sites
coarse course
complement compliment
complementary complimentary
confidants confidence
correspondence correspondents
council counsel
councils counsels
counties countries
county country
dependence dependents
device devise
disperse disburse
elicit illicit
eminent imminent
fair fare
formally formerly
forth fourth
form from
hear here
higher hire
human humane
incidence incidents
independence independents
innocence innocents
insure ensure
lead led
lose loose
main mane
male mail
manner manor
manners manors
marital martial
miner minor
miners minors
moral morale
ordinance ordnance
passed past
patience patients
peace piece
pole poll
poles polls
police policy
polices policies
precedence precedents
presence presents
principal principle
principals principles
profit prophet
public pubic
quiet quite
rain reign rein
raise raze
residence residents
right rite write
rights rites writes
role roll
roles rolls
root route
roots routes
sale sail
seen scene
sole soul
staff stuff
statue status statute
steal steel
straight strait
than then
their there
though through
threw through
to too
trail trial
vary very
waist waste
way weigh
weak week
wear where
weather whether
were where
whole hole
whose who’s`;

const others = new Map<string, string[]>();
for (const group of groups.split('\n')) {
  const words = group.split(' ');
  for (const word of words)
    others.set(word, [...(others.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** The words for which one (in lower case) is taken. */
export const confusedWith = (word: string): readonly string[] => others.get(word) ?? [];
