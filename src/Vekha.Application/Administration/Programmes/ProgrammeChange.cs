namespace Vekha.Application.Administration.Programmes;

public enum ProgrammeChange
{
    Add,

    /// <summary>Gives the one of the code another name.</summary>
    Rename,

    /// <summary>Takes the one of the name, and adds it where the list does not know it yet: to whoever edits acts the list is
    /// open.</summary>
    AddUnlessKnown,
}
