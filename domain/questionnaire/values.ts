import { dayFrom } from '../day';
import type { AnswerValue } from '../record';
import { fieldOf, isObject, type Json } from './json';

function partOf(coding: Json, key: string): string {
  const value = fieldOf(coding, key);
  return typeof value === 'string' ? value : '';
}

/** A coding of a file, as an answer. */
export function codingFrom(coding: Json): AnswerValue {
  return {
    type: 'coding',
    system: partOf(coding, 'system'),
    version: partOf(coding, 'version'),
    code: partOf(coding, 'code'),
    display: partOf(coding, 'display'),
  };
}

/** A value of a file, by its FHIR type; null where Afterglow has no answer of that type, or the value isn't one. */
export function answerFrom(type: string, value: unknown): AnswerValue | null {
  if (type === 'Coding') return isObject(value) ? codingFrom(value) : null;
  if (type === 'Boolean') return typeof value === 'boolean' ? { type: 'boolean', value } : null;
  if (type === 'Integer' || type === 'Decimal') {
    const kind = type === 'Integer' ? 'integer' : 'decimal';
    return typeof value === 'number' ? { type: kind, value: String(value) } : null;
  }
  if (type === 'Date') return typeof value === 'string' ? { type: 'date', value } : null;
  if (type === 'String') return typeof value === 'string' ? { type: 'string', value } : null;
  return null;
}

/** What a value is called on the screen. A coding without words has its code. */
export function wordsOf(value: AnswerValue): string {
  if (value.type === 'coding') return value.display || value.code;
  return String(value.value);
}

/** A number that was typed, or null where it isn't one yet. Both a point and a comma divide. */
export function numberFrom(value: AnswerValue): number | null {
  if (value.type !== 'integer' && value.type !== 'decimal') return null;
  const typed = value.value.trim().replace(',', '.');
  const form =
    value.type === 'integer' ? /^[+-]?\d{1,9}$/ : /^[+-]?(\d{1,15}(\.\d{1,15})?|\.\d{1,15})$/;
  return form.test(typed) ? Number(typed) : null;
}

/** Whether a date is one: a year, a month or a day of the calendar. */
export function isDate(typed: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return dayFrom(typed) !== null;
  return /^(?!0000)\d{4}(-(0[1-9]|1[0-2]))?$/.test(typed);
}

/** Whether a value says something already: a half-typed number or date doesn't. */
export function isWhole(value: AnswerValue): boolean {
  if (value.type === 'coding' || value.type === 'boolean') return true;
  if (value.type === 'date') return isDate(value.value);
  if (value.type === 'string') return value.value.trim() !== '';
  return numberFrom(value) !== null;
}

/** Whether two values are the same answer. A coding that names no system is the same in every system. */
export function isSame(one: AnswerValue, other: AnswerValue): boolean {
  if (one.type === 'coding' || other.type === 'coding') {
    if (one.type !== 'coding' || other.type !== 'coding') return false;
    const systems = one.system === other.system || one.system === '' || other.system === '';
    if (one.code !== '' || other.code !== '') return systems && one.code === other.code;
    return one.display === other.display;
  }
  const numbers = [numberFrom(one), numberFrom(other)] as const;
  if (numbers[0] !== null && numbers[1] !== null) return numbers[0] === numbers[1];
  return one.type === other.type && one.value === other.value;
}

/**
 * Which of two values comes first: negative, zero or positive. Null where that can't be said: other types, a coding,
 * yes and no, dates of another precision.
 */
export function order(one: AnswerValue, other: AnswerValue): number | null {
  const numbers = [numberFrom(one), numberFrom(other)] as const;
  if (numbers[0] !== null && numbers[1] !== null) return numbers[0] - numbers[1];
  if (one.type !== other.type) return null;
  if (one.type === 'date' && other.type === 'date') {
    if (!isDate(one.value)) return null;
    // A month before a day is told by what both say; a month and a day in it can't be.
    const both = Math.min(one.value.length, other.value.length);
    const [start, end] = [one.value.slice(0, both), other.value.slice(0, both)];
    if (start !== end) return start < end ? -1 : 1;
    return one.value.length === other.value.length ? 0 : null;
  }
  if (one.type === 'string' && other.type === 'string')
    return one.value < other.value ? -1 : one.value > other.value ? 1 : 0;
  return null;
}
