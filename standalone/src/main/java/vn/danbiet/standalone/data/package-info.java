/** What is kept on this machine: the server's file and the secrets. */
@NullMarked
package vn.danbiet.standalone.data;

import org.jspecify.annotations.NullMarked;
