namespace Vekha.Planning.Editions.Amending;

/// <summary>Made: the draft says so. Printed: the act itself prints the row. ByPerson: a person has saved the row since. Waiting: it can be
/// made, but the
/// draft was begun before. ToDo: a person has to make it. Aside: it is not meant for this plan.</summary>
public enum AmendmentState { ToDo, Waiting, Made, ByPerson, Printed, Aside }
