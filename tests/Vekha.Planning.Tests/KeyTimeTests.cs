using Vekha.Planning.Obligations;

namespace Vekha.Planning.Tests;

public sealed class KeyTimeTests
{
    [Fact]
    public void A_key_tells_when_it_was_made_and_any_other_guid_tells_nothing()
    {
        var now = new DateTimeOffset(2024, 6, 10, 8, 30, 15, 125, TimeSpan.Zero);
        KeyTime.Of(ObligationId.New(now)).ShouldBe(now);
        KeyTime.Of(new ObligationId(Guid.NewGuid())).ShouldBeNull();
        KeyTime.Of(new ObligationId(new("ffffffff-ffff-7fff-bfff-ffffffffffff"))).ShouldBeNull();
        KeyTime.Of(new ObligationId(Guid.Empty)).ShouldBeNull();
    }

    [Fact]
    public void All_keys_of_a_moment_are_greater_than_its_first_and_all_before_are_less()
    {
        var now = new DateTimeOffset(2024, 6, 10, 8, 30, 15, 125, TimeSpan.Zero);
        var first = KeyTime.First(now).ToString();
        string.CompareOrdinal(Guid.CreateVersion7(now).ToString(), first).ShouldBePositive();
        string.CompareOrdinal(Guid.CreateVersion7(now.AddMilliseconds(-1)).ToString(), first).ShouldBeNegative();
    }
}
