/** The door of the address: which page, which recording, which moment, which view. Knows nothing of any page. */
export { changed, formatAddress, pages, parseAddress, type Address, type AddressChange, type PageName, type Place } from './address';
export { askedLanguage, goTo, keepLanguage, linkTo, readAddress, writeAddress } from './place';
