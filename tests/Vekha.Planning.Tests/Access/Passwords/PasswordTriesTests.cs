using System.Net;
using Vekha.Planning.Access.Passwords;

namespace Vekha.Planning.Tests.Access.Passwords;

public sealed class PasswordTriesTests
{
    private static readonly DateTimeOffset Now = new(2024, 6, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_last_of_the_tries_locks_for_a_quarter_of_an_hour_and_then_the_count_begins_anew()
    {
        var tries = new PasswordTries("HEAD", "browser");
        for (var i = 0; i < 4; i++) tries.Begin(5, Now);
        tries.IsLocked(Now).ShouldBeFalse();
        tries.Begin(5, Now);
        tries.IsLocked(Now).ShouldBeTrue();
        tries.IsLocked(Now.AddMinutes(14)).ShouldBeTrue();
        tries.IsLocked(Now.AddMinutes(15)).ShouldBeFalse();
        tries.Begin(5, Now.AddMinutes(15));
        (tries.Count, tries.LockedUntil).ShouldBe((1, null));
    }

    [Fact]
    public void What_is_an_hour_old_counts_no_more()
    {
        var tries = new PasswordTries("HEAD", "browser");
        for (var i = 0; i < 4; i++) tries.Begin(5, Now.AddMinutes(i));
        tries.Begin(5, Now.AddHours(1));
        (tries.Count, tries.IsLocked(Now.AddHours(1))).ShouldBe((1, false));
    }

    [Fact]
    public void A_browser_that_the_person_knows_is_one_side_and_all_others_are_told_by_their_network_and_together()
    {
        PasswordSide.OfSignIn(true, IPAddress.Parse("203.0.113.7")).ShouldBe([new("browser", 5)]);
        PasswordSide.OfSignIn(false, IPAddress.Parse("203.0.113.7")).ShouldBe([new("network 203.0.113.7", 5), new("strangers", 50)]);
        PasswordSide.OfSignIn(false, null).ShouldBe([new("network", 5), new("strangers", 50)]);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2::5", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::9", "20010DB800010002")]
    [InlineData("::1", "::1")]
    public void A_network_is_half_an_address_of_the_new_kind(string address, string network) =>
        AddressNetwork.Of(IPAddress.Parse(address)).ShouldBe(network);
}
