import { element, w, xmlPart } from '../../ooxml/print';
import type { Layout } from './layouts';
import {
  contentTypesNamespace,
  corePropertiesNamespace,
  corePropertiesType,
  dublinCoreNamespace,
  extendedPropertiesNamespace,
  relationsNamespace,
  relationType,
  wordNamespaces,
} from './namespaces';
import { separators } from './notes';
import { pageParts } from './page';
import type { Relation } from './references';
import type { Script } from './script';

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packageTypes = 'application/vnd.openxmlformats-package';

/** The parts beside the document, by the names of their files. */
const related = ['styles', 'settings', 'fontTable', 'footnotes'] as const;

const fileOf = ({ kind, page }: (typeof pageParts)[number]): string => `${kind}-${page}.xml`;
export const pageFile = (part: (typeof pageParts)[number]): string => `word/${fileOf(part)}`;

export function contentTypes(): string {
  const override = (part: string, type: string): string =>
    element('Override', { PartName: `/${part}`, ContentType: type });
  return xmlPart(
    element(
      'Types',
      { xmlns: contentTypesNamespace },
      element('Default', { Extension: 'rels', ContentType: `${packageTypes}.relationships+xml` }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('word/document.xml', `${wordprocessing}.document.main+xml`),
      ...related.map((name) => override(`word/${name}.xml`, `${wordprocessing}.${name}+xml`)),
      ...pageParts.map((part) => override(pageFile(part), `${wordprocessing}.${part.kind}+xml`)),
      override('docProps/core.xml', `${packageTypes}.core-properties+xml`),
      override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ),
  );
}

export const packageRelations = (): string =>
  relationsPart([
    { id: 'rDocument', type: `${relationType}/officeDocument`, target: 'word/document.xml' },
    { id: 'rCore', type: corePropertiesType, target: 'docProps/core.xml' },
    { id: 'rApp', type: `${relationType}/extended-properties`, target: 'docProps/app.xml' },
  ]);

/** What the document is related to: the parts beside it, its headers and footers, and what it links to. */
export const documentRelations = (links: readonly Relation[]): string =>
  relationsPart([
    ...related.map((name) => ({ id: `r-${name}`, type: `${relationType}/${name}`, target: `${name}.xml` })),
    ...pageParts.map((part) => ({
      id: part.id,
      type: `${relationType}/${part.kind}`,
      target: fileOf(part),
    })),
    ...links,
  ]);

export const relationsPart = (relations: readonly Relation[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: relationsNamespace },
      ...relations.map(({ id, type, target, isExternal }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: isExternal ? 'External' : undefined,
        }),
      ),
    ),
  );

/** Sheets are printed on both sides, and Word of 2013 or later does what earlier ones did otherwise. */
export const settingsPart = ({ step }: Layout): string =>
  xmlPart(
    w(
      'settings',
      wordNamespaces,
      w('defaultTabStop', { val: step }),
      w('evenAndOddHeaders'),
      w('characterSpacingControl', { val: 'doNotCompress' }),
      w('footnotePr', {}, ...separators.map(({ id }) => w('footnote', { id }))),
      w(
        'compat',
        {},
        w('compatSetting', {
          name: 'compatibilityMode',
          uri: 'http://schemas.microsoft.com/office/word',
          val: 15,
        }),
      ),
      w('decimalSymbol', { val: '.' }),
      w('listSeparator', { val: ',' }),
    ),
  );

export const fontTable = ({ font }: Script): string =>
  xmlPart(
    w(
      'fonts',
      wordNamespaces,
      ...[...new Set(['Times New Roman', font])].map((name) =>
        w(
          'font',
          { name },
          w('family', { val: name === 'Times New Roman' ? 'roman' : 'auto' }),
          w('pitch', { val: 'variable' }),
        ),
      ),
    ),
  );

/** What the file says of itself: no author, and no date, so that equal drafts are equal files. */
export const coreProperties = (title: string, { language }: Script): string =>
  xmlPart(
    element(
      'cp:coreProperties',
      { 'xmlns:cp': corePropertiesNamespace, 'xmlns:dc': dublinCoreNamespace },
      title === '' ? '' : `<dc:title>${title}</dc:title>`,
      element('dc:language', {}, language),
    ),
  );

export const appProperties = (): string =>
  xmlPart(
    element('Properties', { xmlns: extendedPropertiesNamespace }, element('Application', {}, 'Resolint')),
  );
