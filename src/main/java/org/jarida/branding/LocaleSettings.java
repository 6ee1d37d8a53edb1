package org.jarida.branding;

/**
 * A language of the newspaper and how its readers expect numbers and dates.
 *
 * @param numerals {@code latn} or {@code arab}
 * @param calendar {@code gregorian}, or {@code islamic-umalqura} with an optional shift in days: {@code islamic-umalqura+1}
 * @param fallback the locale whose texts stand in for missing ones, or null
 */
public record LocaleSettings(String code, String numerals, String calendar, String fallback) {}
