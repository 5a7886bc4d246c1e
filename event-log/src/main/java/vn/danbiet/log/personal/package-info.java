/**
 * Personal data in the log: a key of its own for each data subject, wrapped by a master key. What is sealed under a key
 * stays in the log for ever; deleting the key forgets the person, and the chain still verifies.
 */
@NullMarked
package vn.danbiet.log.personal;

import org.jspecify.annotations.NullMarked;
