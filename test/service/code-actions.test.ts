import { strict as assert } from 'node:assert';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/fixing/code-actions';
import { loadFacts } from '../../server/src/facts/table';
import type { Finding } from '../../server/src/lint/finding';
import { defaultSettings } from '../../server/src/lint/settings';
import type { Applicability } from '../../server/src/model/report';
import { createResolutionService } from '../../server/src/service';
import { apply, at, draft, marked, type Marked, settings } from './marked';

const service = createResolutionService();

const actionsAt = ({ document, cursor }: Marked, only?: string[]): CodeAction[] =>
  service.codeActions(document, settings, at(cursor), only);

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** The text after the action of this title. */
function after({ document, cursor }: Marked, title: string): string {
  const action = service
    .codeActions(document, settings, at(cursor))
    .find((offered) => offered.title === title);
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change, `“${title}” is not offered`);
  assert.deepEqual(change.textDocument, { uri: document.uri, version: 1 });
  return apply(
    document,
    change.edits.filter((edit) => 'newText' in edit),
  );
}

describe('code actions', () => {
  it('mend the finding at the cursor', () => {
    const text = marked(draft('*Noting* the report▮.'));
    assert.equal(after(text, 'End the paragraph with a comma'), draft('*Noting* the report,'));
  });

  it('prefer a fix that cannot change the meaning', () => {
    const [fix] = actionsAt(marked(draft('*Noting* the report▮.')));
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.diagnostics?.[0]?.code, 'punctuation/preamble-comma');
  });

  it('offer the date of a number and the number of a date, and make neither by themselves', async () => {
    await loadFacts();
    const text = marked(draft('*Recalling* its resolution 73/181 of ▮7 December 2018,'));
    const offered = service
      .codeActions(text.document, defaultSettings, at(text.cursor))
      .filter(({ title }) => title.startsWith('Write'));
    assert.deepEqual(titles(offered), ['Write “73/118”', 'Write “17 December 2018”']);
    assert.ok(offered.every(({ isPreferred }) => isPreferred === undefined));
  });

  it('offer nothing where nothing is found', () => {
    assert.deepEqual(actionsAt(marked(draft('*Not▮ing* the report.'))), []);
    assert.deepEqual(actionsAt(marked('')), []);
  });

  it('are offered for a hundred findings of a range and no more, and for all of a rule at once', () => {
    const text = marked(draft('▮*Noting* ' + 'the report of 5 december 1998 A/RES/53/70, '.repeat(2000)));
    const end = text.document.positionAt(text.document.getText().length);
    const offered = service.codeActions(text.document, defaultSettings, { start: text.cursor, end });
    assert.ok(offered.length < 400, `${offered.length}`);
    assert.ok(titles(offered).includes('Fix all style/date in this text'), titles(offered).join('; '));
  });

  it('offer a fix that several findings share once, for all of them', () => {
    const text = marked(
      '*The General Assembly*,\n\n1. *Requests* a report;\n\n'.concat('1. *Decides* so;\n\n'.repeat(50)),
    );
    const { document } = text;
    const end = document.positionAt(document.getText().length);
    const offered = service.codeActions(document, defaultSettings, { start: text.cursor, end });
    const shared = offered.filter(({ title }) => title === 'Renumber the paragraphs');
    assert.deepEqual(
      shared.map(({ diagnostics = [] }) => diagnostics.length),
      [50],
    );
  });

  it('mend every finding of a rule, where there are several', () => {
    const title = 'Fix all punctuation/preamble-comma in this text';
    const one = marked(draft('*Noting* the report▮.'));
    assert.ok(!titles(actionsAt(one)).includes(title));
    const two = marked(draft('*Noting* the report▮.\n\n*Noting* the reply;\n\nNoting the note,'));
    assert.equal(after(two, title), draft('*Noting* the report,\n\n*Noting* the reply,\n\nNoting the note,'));
  });

  describe('for all findings of a rule', () => {
    const { document } = marked('one two three');
    const finding = (start: number, end: number, fix?: Finding['fix']): Finding => ({
      ...{ rule: 'style/x', severity: 'warning', message: 'x', words: ['x'], start, end },
      ...(fix ? { fix } : {}),
    });
    const fixOf = (start: number, applicability: Applicability): Finding['fix'] => ({
      ...{ title: 'mend', applicability, edits: [{ start, end: start + 1, text: '' }] },
    });
    const findings = [
      finding(0, 3, fixOf(0, 'safe')),
      finding(4, 7, fixOf(4, 'safe')),
      finding(8, 10),
      finding(11, 13, fixOf(11, 'suggestion')),
    ];
    const offered = (start: number, end: number): CodeAction | undefined =>
      codeActions(document, {
        findings,
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        fixAll: () => [{ range: at(document.positionAt(0)), newText: 'y' }],
      }).find(({ title }) => title === 'Fix all style/x in this text');

    it('are offered at one that they mend', () => {
      assert.ok(offered(1, 1));
    });

    it('are offered at none that would stay as it is', () => {
      assert.equal(offered(9, 9), undefined);
      assert.equal(offered(12, 12), undefined);
    });

    it('are about those that they mend, where others stand beside them', () => {
      assert.deepEqual(
        offered(1, 12)?.diagnostics?.map(({ range }) => range.start.character),
        [0, 4],
      );
    });
  });

  it('make no edit that changes nothing', () => {
    const text = marked(
      '*The General Assembly*,\n\n*Recalling its▮ resolution* 70/1 of 25 September 2015,\n',
    );
    const edits = actionsAt(text, ['quickfix']).flatMap(({ edit }) =>
      (edit?.documentChanges ?? []).flatMap((change) => ('textDocument' in change ? change.edits : [])),
    );
    assert.ok(edits.length > 0);
    for (const edit of edits)
      assert.notEqual('newText' in edit && edit.newText, text.document.getText(edit.range));
  });

  describe('that disable a rule for a line', () => {
    const title = 'Disable punctuation/preamble-comma for this line';
    const comment = '<!-- resolint-disable-next-line punctuation/preamble-comma -->';

    it('put a comment above it, which silences the finding', () => {
      const text = marked(draft('*Noting* the report▮.'));
      const silenced = after(text, title);
      assert.equal(silenced, draft(`${comment}\n*Noting* the report.`));
      assert.deepEqual(service.diagnose(marked(silenced).document, settings), []);
    });

    it('keep the line break of the text', () => {
      const text = marked(draft('*Noting* the report▮.').replaceAll('\n', '\r\n'));
      assert.equal(after(text, title), draft(`${comment}\n*Noting* the report.`).replaceAll('\n', '\r\n'));
    });

    it('keep the indent of the line', () => {
      const text = marked(draft('  *Noting* the report▮.'));
      assert.equal(after(text, title), draft(`  ${comment}\n  *Noting* the report.`));
    });

    it('add the rule to a comment that stands there', () => {
      const text = marked(draft('<!-- resolint-disable-next-line style/x -- why -->\n*Noting* the report▮.'));
      assert.equal(
        after(text, title),
        draft(
          '<!-- resolint-disable-next-line style/x, punctuation/preamble-comma -- why -->\n*Noting* the report.',
        ),
      );
    });

    it('stand behind a byte order mark', () => {
      const text = marked('\uFEFF*Noting* the report▮.\n');
      assert.equal(after(text, title), `\uFEFF${comment}\n*Noting* the report.\n`);
    });

    it('are offered once for a rule and a line', () => {
      const { document } = marked(draft('*Noting* the report.'));
      const whole = { start: document.positionAt(0), end: document.positionAt(1000) };
      const offered = titles(service.codeActions(document, settings, whole));
      assert.equal(offered.filter((name) => name === title).length, 1);
    });
  });

  describe('by kind', () => {
    const text = marked(draft('▮*Noting* the report.'));
    const kinds = (only?: string[]): (string | undefined)[] => [
      ...new Set(actionsAt(text, only).map(({ kind }) => kind)),
    ];

    for (const only of ['source', 'source.fixAll', 'source.fixAll.resolint'])
      it(`mend the whole text for ${only}, wherever the cursor is`, () => {
        assert.deepEqual(kinds([only]), ['source.fixAll.resolint']);
      });

    for (const only of ['refactor', 'quickfix.other', 'source.fixAll.resolinter', 'sourc'])
      it(`are none for ${only}`, () => {
        assert.deepEqual(kinds([only]), []);
      });

    it('are all of them for the kind above all kinds', () => {
      const { document, cursor } = marked(draft('*Noting* the report▮.'));
      const all = titles(service.codeActions(document, settings, at(cursor)));
      assert.deepEqual(titles(service.codeActions(document, settings, at(cursor), [''])), all);
    });

    it('are quick fixes only where those are wanted', () => {
      const { document, cursor } = marked(draft('*Noting* the report▮.'));
      const offered = service.codeActions(document, settings, at(cursor), ['quickfix']);
      assert.ok(offered.length > 0);
      assert.ok(offered.every(({ kind }) => kind === 'quickfix'));
    });

    it('are all of them where nothing is said', () => {
      const { document, cursor } = marked(draft('*Noting* the report▮.'));
      const offered = service.codeActions(document, settings, at(cursor), []);
      assert.ok(offered.some(({ kind }) => kind === 'source.fixAll.resolint'));
      assert.ok(offered.some(({ kind }) => kind === 'quickfix'));
    });
  });

  it('are worked out beforehand in steps, or not offered', () => {
    const title = 'Fix all that can be mended safely';
    const { document } = marked(
      draft(`${'*Noting* the report of 5 december 1998,\n\n'.repeat(20)}*Noting* the reply.`),
    );
    const whole = { start: document.positionAt(0), end: document.positionAt(1000) };
    const fresh = createResolutionService();
    const steps = fresh.mendAhead(document, defaultSettings, whole);
    assert.equal(steps.next().done, false);
    const offered = titles(fresh.codeActions(document, defaultSettings, whole));
    assert.ok(offered.length > 0 && !offered.includes(title));
    let count = 1;
    while (!steps.next().done) count++;
    assert.ok(count > 50, `${count} steps`);
    assert.deepEqual(
      fresh.codeActions(document, defaultSettings, whole),
      createResolutionService().codeActions(document, defaultSettings, whole),
    );
  });

  it('move a symbol that was found in the text to a footnote', () => {
    const offered = (words: string): { readonly text: Marked; readonly actions: CodeAction[] } => {
      const text = marked(draft(words));
      const actions = service.codeActions(text.document, defaultSettings, at(text.cursor));
      return { text, actions };
    };
    const { text, actions } = offered('*Noting* the report of the Secretary-General (A/79▮/211),');
    assert.equal(actions[0]?.title, 'Move to a footnote');
    const [change] = actions[0].edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.match(
      apply(
        text.document,
        change.edits.filter((edit) => 'newText' in edit),
      ),
      /Secretary-General,\[\^1\][^]*\[\^1\]: A\/79\/211\./,
    );
    const named = offered('*Noting* the study A/79▮/211 of the Secretary-General,').actions;
    assert.ok(named.length > 0 && !titles(named).includes('Move to a footnote'));
  });
});
