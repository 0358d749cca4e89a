import { strict as assert } from 'node:assert';
import { writeHtml, writeHtmlFragment } from '../../server/src/formats/exports';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';

const text = [
  '# Title',
  '*The General Assembly*,',
  '*Recalling* A & B <b>“x”</b>,[^1]',
  '## I',
  '1. *Decides* to act;',
  '(a) Now;[^1]',
  '## Annex',
  '1. Rules.',
  '[^1]: A/81/190 <script>.',
].join('\n\n');
const sheet = sheetOf(parseResolution(text));

describe('HTML', () => {
  it('is one page without script and anything from elsewhere', () => {
    for (const { text: sample } of samples()) {
      const html = writeHtml(sheetOf(parseResolution(sample)));
      assert.match(html, /^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
      assert.doesNotMatch(html, /<script|<link|<img|src=|url\(|@import/i);
      assert.equal(html, writeHtml(sheetOf(parseResolution(sample))));
    }
  });

  it('has headings, numbered paragraphs, and notes that are linked both ways', () => {
    const html = writeHtml(sheet);
    assert.match(html, /<h1 class="title">Title<\/h1>/);
    assert.match(html, /<h3 class="heading">I<\/h3>/);
    assert.match(html, /<h2 class="part">Annex<\/h2>/);
    assert.deepEqual(
      [...html.matchAll(/data-para="(\w+)"/g)].map(([, n]) => n),
      ['1'],
    );
    assert.equal(html.match(/id="mark-1"/g)?.length, 1);
    assert.equal(html.match(/href="#note-1"/g)?.length, 2);
    assert.match(html, /id="note-1"><a href="#mark-1">1<\/a>/);
    assert.match(html, /&#60;script&#62;/);
  });

  it('shows controls and what turns words about as what they are', () => {
    const html = writeHtml(
      sheetOf(parseResolution('*The General Assembly*,\n\n1. *Decides* \u202Eto\u0007 act.')),
    );
    assert.match(html, /\\u202eto\\u0007 act/);
  });

  it('is a fragment with looks of its own for a letter, whole or in part', () => {
    const whole = writeHtmlFragment(sheet);
    assert.doesNotMatch(whole, /class=|<style|<html/);
    // What leads to a place of the page would lead to where it was copied.
    assert.doesNotMatch(whole, / id=|href="#/);
    assert.equal(whole.match(/<sup>1<\/sup>/g)?.length, 3);
    const at = text.indexOf('1. *Decides*');
    const part = writeHtmlFragment(sheet, { start: at, end: at + 5 });
    assert.match(part, /Decides/);
    assert.doesNotMatch(part, /Recalling|Annex|note-1/);
  });
});
