using System.Reflection;
using Vekha.Planning.Obligations;
using static Vekha.Planning.Obligations.DecisionKind;

namespace Vekha.Planning.Tests.Obligations;

/// <summary>What is kept of an obligation is listed by hand: a field that is added to it is given back as well, or named here with the
/// others that are not.</summary>
public sealed class KeptFieldsTests
{
    /// <summary>Which obligation it is, and the version the database gives it.</summary>
    private static readonly string[] Identity =
    [
        nameof(Obligation.Id), nameof(Obligation.CentreId), nameof(Obligation.RegionId), nameof(Obligation.MunicipalityId),
        nameof(Obligation.Path), nameof(Obligation.Version),
    ];

    /// <summary>No decision that can be taken back changes them: editions do.</summary>
    private static readonly string[] OfEditions =
    [
        nameof(Obligation.EditionId), nameof(Obligation.MeasureId), nameof(Obligation.Key), nameof(Obligation.RuleIndex),
        nameof(Obligation.PeriodFirst), nameof(Obligation.PeriodLast), nameof(Obligation.PeriodKind), nameof(Obligation.TakenOverFileId),
    ];

    /// <summary>No edition changes them, or the routes that go on bring them back.</summary>
    private static readonly string[] OfRoutes =
    [
        nameof(Obligation.InRoute), nameof(Obligation.Turn), nameof(Obligation.TurnUntil), nameof(Obligation.TakenOverFileId),
    ];

    private static readonly PropertyInfo[] Stored = [.. typeof(Obligation).GetProperties().Where(property => property.CanWrite)];

    [Fact]
    public void A_decision_that_is_taken_back_gives_back_every_field_it_may_have_changed()
    {
        var (before, decided) = (Filled(), Empty());
        var batch = DecisionBatch.Of(new(Guid.NewGuid()), Accepted, Known.Coordinator, DateTimeOffset.UnixEpoch,
            [new(decided.Id, SubmissionSnapshot.Of(new(before, [])), SubmissionSnapshot.Of(new(decided, [])), [])]);
        batch.Undo([new(decided, [])], [], DateTimeOffset.UnixEpoch).ShouldNotBeEmpty();
        Differing(before, decided).ShouldBe([.. Identity, .. OfEditions], ignoreOrder: true);
    }

    [Fact]
    public void An_edition_that_is_taken_back_gives_back_every_field_it_may_have_changed()
    {
        var (before, changed) = (Filled(), Empty());
        changed.DiffersFrom(FormerObligation.Of(before)).ShouldBeTrue();
        new ObligationSubmission(changed, []).Restore(FormerObligation.Of(before));
        Differing(before, changed).ShouldBe([.. Identity, .. OfRoutes], ignoreOrder: true);
    }

    private static IEnumerable<string> Differing(Obligation one, Obligation other) =>
        Stored.Where(property => !Equals(property.GetValue(one), property.GetValue(other))).Select(property => property.Name);

    private static Obligation Empty() => (Obligation)Activator.CreateInstance(typeof(Obligation), nonPublic: true)!;

    /// <summary>A withdrawn one, in which no field is empty.</summary>
    private static Obligation Filled()
    {
        var obligation = Empty();
        foreach (var (number, property) in Stored.Index()) property.SetValue(obligation, ValueOf(property.PropertyType, number + 1));
        Set(obligation, nameof(Obligation.State), ObligationState.Withdrawn);
        Set(obligation, nameof(Obligation.PeriodLast), obligation.PeriodFirst!.Value.AddDays(30));
        return obligation;
    }

    private static void Set(Obligation obligation, string name, object value) =>
        Stored.Single(property => property.Name == name).SetValue(obligation, value);

    private static object ValueOf(Type type, int number) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var text when text == typeof(string) => $"{number}",
        var whole when whole == typeof(int) => number,
        var version when version == typeof(uint) => (uint)number,
        var yes when yes == typeof(bool) => true,
        var day when day == typeof(DateOnly) => new DateOnly(2024, 1, 1).AddDays(number),
        var moment when moment == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(number),
        { IsEnum: true } choice => Enum.GetValues(choice).GetValue(1)!,
        var id => Activator.CreateInstance(id, Guid.NewGuid())!,
    };
}
