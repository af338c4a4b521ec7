import type { components } from '../../../api';

/** For whom something is booked; without an id somebody who is new here. */
export type Person = { id: string | null; name: string; email: string; phone: string | null };

/** A person with nothing but a name, which is all that a search can know of somebody new. */
export const newcomer = (name: string): Person =>
  name.includes('@')
    ? { id: null, name: '', email: name.trim(), phone: null }
    : { id: null, name: name.trim(), email: '', phone: null };

/** Whether there is enough to book for somebody; the server looks closer. */
export const isComplete = ({ name, email }: Person) => name.trim() !== '' && /^\S+@\S+$/.test(email.trim());

/** What the server is told. */
export const detailsOf = ({ name, email, phone }: Person): components['schemas']['CustomerDetails'] => ({
  name: name.trim(),
  email: email.trim(),
  phone: phone?.trim() || null,
});
