using Vekha.Application;
using Vekha.Web.Forms;

namespace Vekha.Web.Tests.Forms;

public sealed class FaultWordsTests
{
    private static IEnumerable<Enum> Codes => typeof(Fault).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Name.EndsWith("Fault", StringComparison.Ordinal))
        .SelectMany(type => Enum.GetValues(type).Cast<Enum>());

    [Fact]
    public void Every_fault_of_a_field_has_its_text_and_every_text_its_fault() =>
        FaultWords.Keys.ShouldBe(Codes.Select(FaultWords.KeyOf), ignoreOrder: true);
}
