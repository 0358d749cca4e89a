import { strict as assert } from 'node:assert';
import { MarkupContent, type Hover } from 'vscode-languageserver-types';
import { loadFacts } from '../../server/src/facts/table';
import type { Library } from '../../server/src/features/library/library';
import { createResolutionService } from '../../server/src/service';
import { draft, marked, settings } from './marked';

const service = createResolutionService();

const hoverOf = (text: string): { readonly hover: Hover | null; readonly value: string } => {
  const { document, cursor } = marked(text);
  const hover = service.hover(document, settings, cursor);
  const value = hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
  return { hover, value };
};

describe('the hover of a citation', () => {
  before(loadFacts);

  it('tells number, title, organ, session, date, vote, meeting and documents, and links to them', () => {
    const { value } = hoverOf(draft('*Recalling* its resolution 77/13▮1 of 12 December 2022,'));
    assert.equal(
      value,
      [
        '**Resolution 77/131** · General Assembly, seventy-seventh session',
        '**Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples by the specialized agencies and the international institutions associated with the United Nations**',
        'Adopted on 12 December 2022 by 120 votes to 2, with 49 abstentions, at meeting [A/77/PV.52](https://docs.un.org/en/A/77/PV.52)  \n*The date is that of an official record.*',
        'Draft [A/AC.109/2022/L.9](https://docs.un.org/en/A/AC.109/2022/L.9) · Report [A/77/406](https://docs.un.org/en/A/77/406), para. 8 · Agenda item 53',
        '[Text at docs.un.org](https://docs.un.org/en/A/RES/77/131) · [UN Digital Library](https://digitallibrary.un.org/search?ln=en&as=1&m1=p&p1=A%2FRES%2F77%2F131&f1=documentsymbol)',
      ].join('\n\n'),
    );
  });

  it('covers the number and its date', () => {
    const text = draft(
      '*Recalling* its resolutions ⟦53/70 of 4 Dec▮ember 1998⟧ and 54/49 of 1 December 1999,',
    );
    assert.deepEqual(hoverOf(text).hover?.range, marked(text).ranges[0]);
  });

  it('says how sure a date is, and that words about it are no title', () => {
    const { value } = hoverOf(draft('*Recalling* its resolution 53▮/70 of 4 December 1998,'));
    assert.match(value, /^\*About:\* Developments in the field of information/m);
    assert.match(value, /^\*The date is the one that \d+ adopted texts give\.\*$/m);
    assert.doesNotMatch(value, /\*\*Developments/);
  });

  for (const [name, text, expected] of [
    [
      'of the Security Council',
      '*Recalling* Security Council resolution 13▮25 (2000) of 31 October 2000,',
      /^\*\*Resolution 1325 \(2000\)\*\* · Security Council, 2000$/m,
    ],
    [
      'of the Human Rights Council',
      '*Recalling* Human Rights Council resolution 48▮/4 of 7 October 2021,',
      /Human Rights Council, forty-eighth session[^]*\*\*Right to privacy in the digital age\*\*[^]*A\/HRC\/RES\/48\/4/,
    ],
    [
      'with a roman numeral',
      '*Recalling* its resolution 2200▮ A (XXI) of 16 December 1966,',
      /^\*\*Resolution 2200 A \(XXI\)\*\* · General Assembly, twenty-first session$/m,
    ],
    [
      'of an emergency special session',
      '*Recalling* its resolution ES-11▮/1 of 2 March 2022,',
      /General Assembly, eleventh emergency special session/,
    ],
    ['of a decision', '*Recalling* its decision 71/4▮01,', /^\*\*Decision 71\/401\*\*/m],
    ['of a number that nobody adopted', '*Recalling* its resolution 74▮/999,', /Only the number is known/],
    ['of a body it does not know', '*Noting* World Health Assembly resolution 58/3▮3,', /another body/],
    ['of a number alone', '*Noting* its resolution 1▮2,', /does not say of which session/],
    [
      'by its symbol',
      '*Noting* the report,[^1]\n\n[^1]: A/RES/77/1▮31.',
      /^\*\*Resolution 77\/131\*\* · General Assembly/m,
    ],
    [
      'in a note',
      '*Noting* the report,[^1]\n\n[^1]: See resolution 77/1▮31, annex.',
      /^\*\*Resolution 77\/131\*\*/m,
    ],
    [
      'of a document',
      '*Noting* the report,[^1]\n\n[^1]: A/C.3/77/L.2▮5.',
      /^\*\*A\/C\.3\/77\/L\.25\*\* · General Assembly, Third Committee, seventy-seventh session; draft or other text of limited distribution$[^]*^Adopted as resolution 77\/213: Enhancement/m,
    ],
  ] as const)
    it(`tells ${name}`, () => {
      assert.match(hoverOf(draft(text)).value, expected);
    });

  it('knows a resolution of the Security Council by its number alone', () => {
    const { value } = hoverOf('*The Security Council*,\n\n*Recalling* its resolution 13▮25,\n');
    assert.match(value, /^\*\*Resolution 1325 \(2000\)\*\*/);
  });

  it('tells of the resolution that a number of the Security Council is, under whatever year', () => {
    const { value } = hoverOf(draft('*Recalling* Security Council resolution 13▮25 (2001),'));
    assert.match(
      value,
      /^\*The Security Council adopted number 1325 in 2000:\*\n\n\*\*Resolution 1325 \(2000\)/,
    );
    assert.match(value, /S\/RES\/1325%282000%29/);
  });

  it('tells of each part that is cited', () => {
    const { value } = hoverOf(draft('*Recalling* its resolutions 53/243 A▮ and B of 13 September 1999,'));
    assert.match(value, /\*\*Resolution 53\/243 A\*\*[^]*\n\n---\n\n[^]*\*\*Resolution 53\/243 B\*\*/);
  });

  it('tells of the symbol of the text itself', () => {
    const { value } = hoverOf('United Nations A/C.3/81/L.1▮2\n\n*The General Assembly*,\n');
    assert.match(
      value,
      /^\*\*A\/C\.3\/81\/L\.12\*\* · General Assembly, Third Committee, eighty-first session/,
    );
  });

  it('leads to the text in the workspace where it is there', () => {
    const uri = 'file:///texts/A_RES_53_70.unres';
    const start = { line: 0, character: 0 };
    const library: Library = {
      find: (symbol) => (symbol === 'A/RES/53/70' ? { uri, range: { start, end: start } } : undefined),
      citationsOf: () => [],
    };
    const { document, cursor } = marked(draft('*Recalling* its resolution 53/7▮0,'));
    const hover = createResolutionService({ library }).hover(document, settings, cursor);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /\[Text in this workspace\]\(file:\/\/\/texts\/A_RES_53_70\.unres\)/);
  });

  it('stands below what is wrong with it', () => {
    const text = draft('*Recalling* its resolution 53/70⟦▮.⟧');
    const { value, hover } = hoverOf(text);
    assert.match(value, /^Every preambular paragraph ends[^]*\n\n---\n\n\*\*Resolution 53\/70\*\*/);
    assert.deepEqual(hover?.range, marked(text).ranges[0]);
  });

  it('says nothing of prose', () => {
    assert.equal(hoverOf(draft('*Noting* the 24/7 wor▮k of the staff,')).hover, null);
  });
});
