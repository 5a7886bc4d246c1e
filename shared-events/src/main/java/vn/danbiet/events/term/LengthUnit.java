package vn.danbiet.events.term;

/** What a term's length is counted in, as the articles have it. */
public enum LengthUnit {
    /** Calendar days. */
    D,
    /** Working days. */
    WD,
    /** Calendar days before a day, counted backwards. */
    D_BEFORE,
    /** Working days before a day, counted backwards. */
    WD_BEFORE,
    /** Calendar days that something lasts at least. */
    D_MIN,
    /** Calendar days in a row that something lasts at least. */
    D_MIN_CONSECUTIVE,
    /** Days in each calendar week. */
    DAYS_PER_WEEK,
    /** Days in each calendar month. */
    DAYS_PER_MONTH,
    /** Once in every month from the day it is counted from. */
    MONTHLY,
    /** Once in each calendar quarter. */
    QUARTERLY,
    /** Times in each calendar year. */
    PER_YEAR,
    /** Years. */
    YEAR
}
