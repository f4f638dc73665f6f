using Vekha.Documents.Acts;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Planning.Tests.Editions.Matching;

public sealed class AmendmentMatchTests
{
    private static readonly ActReference Named = new(new(2023, 12, 8), "714-р");

    [Theory]
    [InlineData("714-р", "714-p")]
    [InlineData("714-р", "714р")]
    [InlineData("714-Р", "№ 714 – р")]
    [InlineData("01-02/15-ОД", "01-02/15-OД")]
    public void Numbers_are_compared_as_people_mean_them(string a, string b) => ActNumber.IsSame(a, b).ShouldBeTrue();

    [Theory]
    [InlineData("714-р", "714-п")]
    [InlineData("71-4", "714")]
    [InlineData("714-р", null)]
    public void Other_numbers_stay_other(string a, string? b) => ActNumber.IsSame(a, b).ShouldBeFalse();

    [Fact]
    public void The_one_plan_that_the_named_act_set_is_found_also_through_a_later_edition()
    {
        var plan = Plan("Комплекс мер", "it-cube", Heading("714-p", new(2023, 12, 8)), Heading("80-р", new(2024, 3, 1)));
        var match = AmendmentMatch.Of(Amending(), [plan, Plan("Другой", "quantorium", Heading("5-р", new(2023, 1, 1)))]);
        (match.Kind, match.Plans[0]).ShouldBe((MatchKind.One, plan));
    }

    [Fact]
    public void An_act_that_names_none_or_an_unknown_one_matches_nothing()
    {
        AmendmentMatch.Of(Amending() with { Amends = [] }, []).Kind.ShouldBe(MatchKind.NotAmending);
        var misprinted = Plan("Комплекс мер", "it-cube", Heading("714-р", new(2023, 12, 18)));
        var match = AmendmentMatch.Of(Amending(), [misprinted]);
        match.Kind.ShouldBe(MatchKind.None);
        // The number fits, the date does not: it is offered all the same.
        match.Plans.ShouldBe([misprinted]);
    }

    [Fact]
    public void Two_acts_of_one_number_and_day_are_told_apart_by_issuer_type_and_programme_or_not_at_all()
    {
        var (ours, theirs) = (Plan("Комплекс мер", "it-cube", Heading("714-р", new(2023, 12, 8))),
            Plan("Комплекс мер", "it-cube", Heading("714-р", new(2023, 12, 8), "Министерство образования области")));
        AmendmentMatch.Of(Amending(), [ours, theirs]).Plans.ShouldBe([ours]);
        AmendmentMatch.Of(Amending() with { Issuer = null }, [ours, theirs]).Kind.ShouldBe(MatchKind.Several);
        var (cube, park) = (ours, Plan("План парков", "quantorium", ours.LastAct));
        AmendmentMatch.Of(Amending(), [cube, park]).Plans.ShouldBe([cube]);
        AmendmentMatch.Of(Amending() with { Programme = null }, [cube, park]).Kind.ShouldBe(MatchKind.Several);
        AmendmentMatch.Of(Amending() with { Amends = [Named with { Type = ActType.Decree }] }, [ours]).Kind.ShouldBe(MatchKind.None);
    }

    [Fact]
    public void An_act_older_than_the_edition_in_force_is_told()
    {
        var plan = Plan("Комплекс мер", "it-cube", Heading("714-р", new(2023, 12, 8)), Heading("80-р", new(2025, 3, 1)));
        AmendmentMatch.Of(Amending(), [plan]).Kind.ShouldBe(MatchKind.Older);
    }

    private static AmendingPlan Amending() =>
        new([Named], "Правительство области", new(2024, 6, 3), "it-cube", "Комплекс мер в новой редакции");

    private static PlanInForce Plan(string title, string programme, params ActHeading[] acts) =>
        new(new(Guid.NewGuid()), title, programme, acts);

    private static ActHeading Heading(string number, DateOnly date, string issuer = "Правительство области") =>
        new(new(Guid.NewGuid()), ActType.Order, issuer, number, date, "О центрах");
}
