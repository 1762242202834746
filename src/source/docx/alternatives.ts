import { elementsOf, type XmlElement } from './element.ts';

/** Extensions of Word whose shapes this folder reads; of others it takes what older programs would show. */
const KNOWN = /^(?:wps|wpg|wpc|wp14|wp15|w14|w15|w16\w*|a14)$/;

/** What is to be read of `mc:AlternateContent` (ECMA-376 part 3): one alternative, never two. */
export function chosenOf(element: XmlElement): XmlElement[] {
  const alternatives = elementsOf(element);
  const isKnown = ({ name, attributes: { Requires = '' } }: XmlElement) =>
    name === 'Choice' && Requires.split(/\s+/).every((prefix) => KNOWN.test(prefix));
  const chosen = alternatives.find(isKnown) ?? alternatives.find(({ name }) => name === 'Fallback') ?? alternatives[0];
  return chosen ? elementsOf(chosen) : [];
}
