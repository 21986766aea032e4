package fasti.event;

/** What kind of thing happened. */
public enum EventType {
    STATEMENT,
    MEETING,
    ATTACK,
    AGREEMENT,
    CEASEFIRE,
    ELECTION,
    ACCIDENT,
    MARKET,
    OTHER
}
