// Dates as the newspaper's readers expect them: in the site's zone, with the locale's months, numerals and calendar.

// Arabic months have other names in the Maghreb (نونبر, not نوفمبر): a locale without a country is the newsroom's own.
const COUNTRIES = {
  'Africa/Casablanca': 'MA',
  'Africa/El_Aaiun': 'MA',
  'Africa/Algiers': 'DZ',
  'Africa/Tunis': 'TN',
  'Africa/Tripoli': 'LY',
  'Africa/Nouakchott': 'MR',
  'Africa/Cairo': 'EG',
  'Africa/Khartoum': 'SD',
  'Asia/Beirut': 'LB',
  'Asia/Damascus': 'SY',
  'Asia/Amman': 'JO',
  'Asia/Baghdad': 'IQ',
  'Asia/Riyadh': 'SA',
  'Asia/Dubai': 'AE',
  'Asia/Qatar': 'QA',
  'Asia/Kuwait': 'KW',
};
const DAY = 86_400_000;
const FORMS = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** Formats instants (ISO 8601 or Date) for a locale of the site; forms: day, date, moment, time. */
export function calendarOf(site, code) {
  const locale = site.locales.find((one) => one.code === code) ?? site.locales[0];
  const [name, shift = '0'] = locale.calendar.split(/(?=[+-]\d)/);
  const tag = new Intl.Locale(locale.code);
  const options = {
    timeZone: site.timezone,
    numberingSystem: locale.numerals,
    calendar: name === 'gregorian' ? 'gregory' : name,
  };
  const country = tag.region ?? (tag.language === 'ar' ? COUNTRIES[site.timezone] : undefined);
  const forms = Object.fromEntries(
    Object.entries(FORMS).map(([form, parts]) => [
      form,
      new Intl.DateTimeFormat(country ? `${tag.language}-${country}` : tag.baseName, { ...options, ...parts }),
    ]),
  );
  const sameDay = new Intl.DateTimeFormat('en-CA', { timeZone: site.timezone });
  const format = (instant, form) =>
    forms[form].format(new Date(instant).getTime() + (form === 'time' ? 0 : Number(shift) * DAY));
  return {
    format,
    /** The hour for what is of today, else the date. */
    brief: (instant) =>
      format(instant, sameDay.format(new Date(instant)) === sameDay.format(Date.now()) ? 'time' : 'date'),
    dayOnly: (instant) => sameDay.format(new Date(instant)),
  };
}
