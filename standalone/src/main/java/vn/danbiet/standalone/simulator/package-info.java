/** Fictitious petitions and their lives, played through the public HTTP API so that a newcomer sees something. */
@NullMarked
package vn.danbiet.standalone.simulator;

import org.jspecify.annotations.NullMarked;
