using Vekha.Planning.Obligations;

namespace Vekha.Planning.Tests.Obligations;

public sealed class TrafficLightsTests
{
    [Theory]
    [InlineData(0, 0, TrafficLight.Green)]
    [InlineData(0, 50, TrafficLight.Green)]
    [InlineData(1, 50, TrafficLight.Amber)]
    [InlineData(5, 50, TrafficLight.Amber)]
    [InlineData(6, 50, TrafficLight.Red)]
    [InlineData(1, 1, TrafficLight.Red)]
    public void Nothing_missed_is_green_and_more_than_a_tenth_is_red(int overdue, int fallenDue, TrafficLight light) =>
        TrafficLights.Of(overdue, fallenDue).ShouldBe(light);
}
