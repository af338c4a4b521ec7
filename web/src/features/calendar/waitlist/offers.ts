import { create } from 'zustand';

/**
 * The keys of the offers that were made on this page, by the offer. The server says a key once; with it the front desk can note
 * what somebody said on the telephone. It is nowhere else, and gone when the page is.
 */
export const useOfferKeys = create<{ tokens: Readonly<Record<string, string>> }>(() => ({ tokens: {} }));

export const rememberOffer = (id: string, token: string) =>
  useOfferKeys.setState(({ tokens }) => ({ tokens: { ...tokens, [id]: token } }));
