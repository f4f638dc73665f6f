using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Planning.Tests.Editions.Matching;

public sealed class ActHeadingTests
{
    private static readonly ActHeading Act = new(new ActId(Guid.CreateVersion7()), ActType.Order, "Правительство области", "714-р",
        new(2023, 12, 8), "Об утверждении плана");

    [Fact]
    public void An_act_is_the_same_in_either_alphabet_and_under_another_title()
    {
        Act.IsSameAs(Act with { Number = "714-p", Title = "О плане" }).ShouldBeTrue();
        Act.IsSameAs(Act with { Number = "№ 714 – Р", Type = null, Issuer = null }).ShouldBeTrue();
    }

    [Fact]
    public void Another_number_day_kind_or_issuer_is_another_act()
    {
        Act.IsSameAs(Act with { Number = "715-р" }).ShouldBeFalse();
        Act.IsSameAs(Act with { Date = new(2023, 12, 9) }).ShouldBeFalse();
        Act.IsSameAs(Act with { Type = ActType.Directive }).ShouldBeFalse();
        Act.IsSameAs(Act with { Issuer = "Министерство образования области" }).ShouldBeFalse();
        (Act with { Number = null }).IsSameAs(Act with { Number = null }).ShouldBeFalse();
        (Act with { Date = null }).IsSameAs(Act with { Date = null }).ShouldBeFalse();
    }
}
