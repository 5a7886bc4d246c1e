package vn.danbiet.standalone.simulator;

import java.util.List;

/** What happens to one letter, in order. */
record Life(int index, List<Step> steps) {}
