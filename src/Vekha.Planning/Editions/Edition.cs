using System.Globalization;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <summary>A plan's state after an act (редакция): first a draft under review, then in force.</summary>
public sealed class Edition : IScoped
{
    private Edition() { }

    public EditionId Id { get; private set; }
    public ActId ActId { get; private set; }
    /// <summary>Shared by all editions of one plan: the id of the first.</summary>
    public EditionId PlanId { get; private set; }
    /// <summary>The edition that this one changes; null for the first of a plan.</summary>
    public EditionId? FormerId { get; private set; }
    public OrganisationId RegionId { get; private set; }
    public string Path { get; private set; } = "";
    /// <summary>The number of the plan in its act, from 1.</summary>
    public int Ordinal { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>null until a person names the programme of a plan whose title does not.</summary>
    public string? ProgrammeCode { get; private set; }
    public int? FirstYear { get; private set; }
    public int? LastYear { get; private set; }
    public EditionState State { get; private set; }
    /// <summary>The cohorts it was put in force for, in order.</summary>
    public IReadOnlyList<int> Cohorts { get; private set; } = [];
    /// <summary>The centres it was put in force for; null where it is for all of the programme and the cohorts, later ones too.</summary>
    public IReadOnlyList<CentreId>? Centres { get; private set; }
    public DateTimeOffset? InForceAt { get; private set; }
    public PersonId? InForceById { get; private set; }
    /// <summary>Its putting in force was undone, apart from what somebody had worked on: nothing is added to it by itself until a person
    /// puts it in force once more.</summary>
    public bool IsUndone { get; private set; }
    /// <summary>The columns of its table; null where they are not known.</summary>
    public PlanLayout? Layout { get; private set; }
    public uint Version { get; private set; }

    public YearSpan? Years => (FirstYear, LastYear) is ({ } first, { } last) ? new(first, last) : null;

    /// <param name="actDate">Of the act that approves it or words the row.</param>
    public PlanTerm Term(DateOnly? actDate) => PlanTerm.Of(Title, Years, actDate);

    public PlanScope Scope => new(Cohorts, Centres);

    /// <summary>What a person can correct of it, on a page and in the journal alike.</summary>
    public string Written => string.Create(CultureInfo.InvariantCulture, $"{Title}; {ProgrammeCode}; {FirstYear}–{LastYear}");

    public static Edition Draft(EditionId id, LoadedAct act, int ordinal, Plan plan, PlanLayout? layout = null) => new()
    {
        Id = id,
        ActId = act.Id,
        PlanId = id,
        RegionId = act.RegionId,
        Path = act.Path,
        Ordinal = ordinal,
        Title = plan.Title,
        ProgrammeCode = plan.Programme,
        FirstYear = plan.Years?.First,
        LastYear = plan.Years?.Last,
        State = EditionState.Draft,
        Layout = layout,
    };

    public Refusal? Correct(string title, string? programmeCode, YearSpan? years)
    {
        if (State != EditionState.Draft) return Refusal.AlreadyInForce;
        (Title, ProgrammeCode, FirstYear, LastYear) = (title, programmeCode, years?.First, years?.Last);
        return null;
    }

    /// <summary>Makes a draft the next edition of a plan in force, or again a plan of its own.</summary>
    public Refusal? Follow(Edition? former)
    {
        if (State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (former is { State: not EditionState.InForce }) return Refusal.FormerNotInForce;
        (FormerId, PlanId, ProgrammeCode) = (former?.Id, former?.PlanId ?? Id, former?.ProgrammeCode ?? ProgrammeCode);
        Layout ??= former?.Layout;
        return null;
    }

    /// <summary>Comes into force in the place of the former edition, for the same programme, cohorts and centres.</summary>
    public Refusal? Replace(Edition former, PersonId personId, DateTimeOffset now)
    {
        if (State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (FormerId != former.Id || former.State != EditionState.InForce) return Refusal.FormerNotInForce;
        (State, former.State) = (EditionState.InForce, EditionState.Superseded);
        (ProgrammeCode, Cohorts, Centres) = (former.ProgrammeCode, former.Cohorts, former.Centres);
        (InForceAt, InForceById) = (now, personId);
        (FirstYear, LastYear) = (YearsAfter(former)?.First, YearsAfter(former)?.Last);
        return null;
    }

    /// <summary>Its years in the place of the former edition: those it says, otherwise the former ones.</summary>
    public YearSpan? YearsAfter(Edition former) => Years ?? former.Years;

    /// <summary>The reverse of <see cref="Replace"/>: a draft again, the former edition in force also for cohorts and centres that were
    /// added since.</summary>
    public Refusal? GiveBack(Edition former)
    {
        var isLast = State == EditionState.InForce && FormerId == former.Id && former.State == EditionState.Superseded;
        if (!isLast) return Refusal.NotLastEdition;
        (State, former.State, former.Cohorts, former.Centres) = (EditionState.Draft, EditionState.InForce, Cohorts, Centres);
        (Cohorts, Centres, InForceAt, InForceById) = ([], null, null, null);
        return null;
    }

    /// <summary>Takes back what <see cref="PutInForce"/> did.</summary>
    /// <param name="left">For whom it stays in force; null where it becomes a draft again.</param>
    public Refusal? Undo(PlanScope? left)
    {
        if (State != EditionState.InForce || FormerId is not null) return Refusal.NotLastEdition;
        (Cohorts, Centres) = (left?.Cohorts ?? [], left?.Centres);
        IsUndone = left is not null;
        if (left is null) (State, InForceAt, InForceById) = (EditionState.Draft, null, null);
        return null;
    }

    /// <summary>Whether it asks something of a centre of its programme.</summary>
    public bool Covers(CentreId centreId, int cohort) => Cohorts.Contains(cohort) && Centres?.Contains(centreId) != false;

    /// <summary>Puts it in force, or more of it where it is in force already.</summary>
    /// <param name="scope">All that it is to be in force for, what it has included.</param>
    public Refusal? PutInForce(string programmeCode, PlanScope scope, PersonId personId, DateTimeOffset now)
    {
        if (State == EditionState.Superseded) return Refusal.Superseded;
        if (State == EditionState.Draft && FormerId is not null) return Refusal.ChangesAnother;
        if (State == EditionState.InForce && programmeCode != ProgrammeCode) return Refusal.AlreadyInForce;
        State = EditionState.InForce;
        ProgrammeCode = programmeCode;
        (Cohorts, Centres, IsUndone) = (scope.Cohorts, scope.Centres, false);
        InForceAt ??= now;
        InForceById ??= personId;
        return null;
    }
}
