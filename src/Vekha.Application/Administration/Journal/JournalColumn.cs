namespace Vekha.Application.Administration.Journal;

/// <summary>What the journal can be sorted by, and shown with.</summary>
public enum JournalColumn { When, Person, What, Subject, Change, Before, After, Reason, Organisation }
