/**
 * Sets the optimizing compiler for a run of seconds; to be imported before what is to run. With what a function calls put
 * into it, compiling took a fourth of the computing on a few notes and won nothing back, not even on a megabyte of them.
 * Begun when a function has run twice as long as by default, it takes a sixth less computing on notes of any length.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-turbo-inlining');
// Bytes of its own code that a function runs through before it is compiled.
setFlagsFromString('--interrupt-budget=270000');
