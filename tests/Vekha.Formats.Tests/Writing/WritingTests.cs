using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Formats.Tests.Writing;

public sealed class WritingTests
{
    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var plans = new RandomPlans(20290305);
        for (var round = 0; round < 1000; round++)
        {
            var reading = plans.Next();
            ContractJson.Write(Again(reading)).ShouldBe(ContractJson.Write(reading));
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void A_real_act_is_written_and_read_as_it_was(string document)
    {
        var reading = SampleActs.Gold(document);
        Comparable(Again(reading)).ShouldBe(Comparable(reading));
    }

    [Fact]
    public void The_same_act_gives_the_same_bytes()
    {
        var form = OfficialForm.Of(new RandomPlans(7).Next());
        DocxWriter.Write(form).ShouldBe(DocxWriter.Write(form));
    }

    private static Reading Again(Reading reading) => DocumentReader.Read(DocumentFile.Read(DocxWriter.Write(OfficialForm.Of(reading))).Text!);

    /// <summary>The wording of a finding is free.</summary>
    private static string Comparable(Reading reading) => ContractJson.Write(reading with
    {
        Findings = [.. reading.Findings.Select(finding => finding with { Message = "", Severity = default }).OrderBy(finding => $"{finding.Code} {finding.Where}", StringComparer.Ordinal)],
    });
}
