/** Short drafts on one subject, written for the tests, in the languages that are recognised. */
export const texts = {
  en: `*The General Assembly*,

*Recalling* its resolutions on the lighthouse of the harbour,[^1]

1. *Decides* to keep the lamp lit on every night of the year;

2. *Requests* the keeper to report to it at the next meeting.

[^1]: The first of them is lost.
`,
  fr: `*L’Assemblée générale*,

*Rappelant* ses résolutions sur le phare du port, adoptées au mois de novembre 2019[^1],

1. *Décide* de garder la lampe allumée toutes les nuits de l’année ;

2. *Prie* le gardien de lui faire rapport à la prochaine séance.

[^1]: La première est perdue, voir le traité conclu par les pêcheurs.
`,
  es: `*La Asamblea General*,

*Recordando* sus resoluciones sobre el faro del puerto, aprobadas en noviembre de 2019[^1],

1. *Decide* mantener encendida la lámpara todas las noches del año;

2. *Solicita* al guardián que la informe en la próxima sesión.

[^1]: La primera se ha perdido, como también el tratado de los pescadores.
`,
  ru: `*Генеральная Ассамблея*,

*ссылаясь* на свои резолюции о маяке в гавани, принятые в ноябре 2019 года[^1],

1. *постановляет* держать лампу зажжённой каждую ночь;

2. *просит* смотрителя доложить ей на следующем заседании.

[^1]: Первая из них утрачена.
`,
  ar: `*إن الجمعية العامة*،

*إذ تشير* إلى قراراتها بشأن منارة الميناء المتخذة في تشرين الثاني/نوفمبر 2019([^1])،

1 - *تقرر* إبقاء المصباح مضاء كل ليلة؛

2 - *تطلب* إلى الحارس أن يقدم إليها تقريرا في الجلسة القادمة.

[^1]: القرار الأول ”مفقود“.
`,
  zh: `*大会*，

*回顾*其关于港口灯塔的各项决议，[^1]

1. *决定*每夜都点亮灯塔；

2. *请*守塔人在下次会议上提出报告。

[^1]: 第一项决议已经遗失，见渔民条约。
`,
} as const;
