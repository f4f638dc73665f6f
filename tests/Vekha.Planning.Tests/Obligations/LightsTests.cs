using Vekha.Planning.Obligations;

namespace Vekha.Planning.Tests.Obligations;

public sealed class LightsTests
{
    [Theory]
    [InlineData(0, 0, Light.Green)]
    [InlineData(0, 50, Light.Green)]
    [InlineData(1, 50, Light.Amber)]
    [InlineData(5, 50, Light.Amber)]
    [InlineData(6, 50, Light.Red)]
    [InlineData(1, 1, Light.Red)]
    public void Nothing_missed_is_green_and_more_than_a_tenth_is_red(int overdue, int fallenDue, Light light) =>
        Lights.Of(overdue, fallenDue).ShouldBe(light);
}
