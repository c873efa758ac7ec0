/** The bundled fonts (IBM Plex, SIL Open Font License); Chinese ones load only when a page shows their characters. */
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-condensed/latin-400.css';
import '@fontsource/ibm-plex-sans-condensed/latin-500.css';
import '@fontsource/ibm-plex-mono/latin-400.css';
import '@fontsource/noto-sans-tc/400.css';
import '@fontsource/noto-sans-sc/400.css';
