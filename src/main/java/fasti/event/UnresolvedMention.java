package fasti.event;

import fasti.resolve.Resolution;
import fasti.text.Evidence;

/** A mention that dates something but has no value: kept with its reason. */
public record UnresolvedMention(Evidence evidence, Resolution.Unresolved why) {}
