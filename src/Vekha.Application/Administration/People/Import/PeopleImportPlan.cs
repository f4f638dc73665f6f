using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People.Import;

/// <summary>What saving a table of people would do.</summary>
public sealed record PeopleImportPlan(IReadOnlyList<CheckedPerson> Rows)
{
    public int New => Count(PersonLineState.New);

    public int Changed => Count(PersonLineState.Changed);

    public int Known => Count(PersonLineState.Known);

    public int Faulty => Count(PersonLineState.Faulty);

    private int Count(PersonLineState state) => Rows.Count(row => row.State == state);
}

/// <param name="Changes">What the row changes of an account that is there.</param>
public sealed record CheckedPerson(
    PersonLine Line, PersonLineState State, IReadOnlyList<FieldFault> Faults, IReadOnlyList<PersonChange> Changes)
{
    /// <summary>Where the role is held; null for a faulty row.</summary>
    internal Organisation? Organisation { get; init; }

    /// <summary>Who is the head there already, where the row adds another one.</summary>
    public IReadOnlyList<string> HeadsAlready { get; init; } = [];

    /// <summary>The account that is there; null for a new one, and where a row above makes it.</summary>
    internal KnownPerson? Known { get; init; }
}

public enum PersonLineState
{
    /// <summary>An account is added.</summary>
    New,

    /// <summary>An account that is there, or that a row above adds, is corrected or gets a role.</summary>
    Changed,

    /// <summary>All of it is so already.</summary>
    Known,

    Faulty,
}

public enum PersonChange { Name, Post, Address, Phone, Role }
