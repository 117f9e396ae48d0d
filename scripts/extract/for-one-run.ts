/**
 * Sets the optimizing compiler for a run of seconds; to be imported before what is to run. With what a function calls put
 * into it, compiling took a fourth of the computing on a few notes and won nothing back, not even on a megabyte of them.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-turbo-inlining');
