using Vekha.Planning.Obligations;

namespace Vekha.Planning.Tests.Obligations;

public sealed class TrafficLightsTests
{
    [Theory]
    [InlineData(0, 0, TrafficLight.Green)]
    [InlineData(0, 50, TrafficLight.Green)]
    [InlineData(1, 50, TrafficLight.Amber)]
    [InlineData(10, 50, TrafficLight.Amber)]
    [InlineData(11, 50, TrafficLight.Red)]
    [InlineData(1, 1, TrafficLight.Red)]
    public void Nothing_missed_is_green_and_more_than_a_fifth_is_red(int overdue, int fallenDue, TrafficLight light) =>
        TrafficLights.Of(overdue, fallenDue, new()).ShouldBe(light);

    [Theory]
    [InlineData(5, TrafficLight.Green)]
    [InlineData(6, TrafficLight.Amber)]
    [InlineData(30, TrafficLight.Amber)]
    [InlineData(31, TrafficLight.Red)]
    public void A_region_sets_its_own_shares(int overdue, TrafficLight light) =>
        TrafficLights.Of(overdue, 100, new() { AmberPercent = 5, RedPercent = 30 }).ShouldBe(light);
}
