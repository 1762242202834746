import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';

new Reveal().initialize();
