using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Obligations;

/// <summary>A region, its school, and obligations of its centre in any state.</summary>
internal static class Known
{
    public static readonly DateOnly Today = new(2024, 6, 10);
    public static readonly PersonId Head = new(new("00000000-0000-7000-8000-00000000000a"));
    public static readonly PersonId Coordinator = new(new("00000000-0000-7000-8000-00000000000b"));
    public static readonly RoundEvidence OneFile = new(1, [Head]);

    public static readonly Organisation Region =
        Organisation.Create(new(new("00000000-0000-7000-8000-000000000001")), "Область", null, OrganisationKind.Region, null);
    public static readonly Organisation School =
        Organisation.Create(new(new("00000000-0000-7000-8000-000000000002")), "Школа", null, OrganisationKind.Host, Region);
    public static readonly Organisation OtherSchool =
        Organisation.Create(new(new("00000000-0000-7000-8000-000000000003")), "Другая", null, OrganisationKind.Host, Region);

    public static Obligation In(ObligationState state) => In(state, Today.AddDays(30));

    /// <summary>Brought there by its own verbs.</summary>
    public static Obligation In(ObligationState state, DateOnly? due, bool provisional = false)
    {
        var obligation = Planned(due, provisional);
        if (state is not (ObligationState.Planned or ObligationState.NotApplicable or ObligationState.TakenOver)) obligation.Begin();
        if (state is ObligationState.Submitted or ObligationState.Returned or ObligationState.Accepted)
            obligation.Submit(Head, OneFile, Today);
        if (state == ObligationState.Returned) obligation.Return("Нет подписи", Today);
        if (state == ObligationState.Accepted) obligation.Accept(Coordinator, OneFile, Today);
        if (state == ObligationState.NotApplicable) obligation.MarkNotApplicable("Центр не создаётся", Today);
        if (state == ObligationState.TakenOver) obligation.TakeOver("Отчёт принят", null, Today);
        return obligation.State == state ? obligation : throw new InvalidOperationException($"{state} was not reached.");
    }

    private static Obligation Planned(DateOnly? due, bool provisional)
    {
        var measure = new Measure("1", "Создание центра", [], [], new Deadline("до срока", []), null);
        var plan = new Plan("Комплекс мер", null, null, [measure]);
        var act = LoadedAct.Load(
            new(Guid.NewGuid()), Region, null, "", new Reading(null, [plan], []), Coordinator, DateTimeOffset.UnixEpoch);
        var edition = Edition.Draft(new(Guid.NewGuid()), act, 1, plan);
        var row = EditionMeasure.Create(new(Guid.NewGuid()), edition, 1, measure, OwedBy.EachCentre, null);
        var centre = Centre.Create(new(Guid.NewGuid()), "IT-куб", "it-cube", School, Region.Id, null, 2024, CentreCard.Empty);
        return Obligation.Of(new(Guid.NewGuid()), row, edition, centre, new("0", 0, due, due, null, provisional));
    }
}
