package vn.danbiet.events;

import java.util.List;

/**
 * An event by which data subjects were forgotten. It is all there is to do: their keys are destroyed because this was
 * recorded, in every process and in every restored backup.
 */
public interface Forgetting {

    List<DataSubject> forgotten();
}
