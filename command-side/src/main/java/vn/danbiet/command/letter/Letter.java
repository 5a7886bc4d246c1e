package vn.danbiet.command.letter;

import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;

/** What was written and by whom, marked as personal data, with the facts about it that rules ask for. */
public record Letter(Personal<String> content, PetitionerFacts facts, PersonalData personal) {}
