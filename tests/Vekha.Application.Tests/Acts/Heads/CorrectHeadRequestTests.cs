using Vekha.Application.Acts;
using Vekha.Application.Acts.Heads;
using Vekha.Documents.Acts;

namespace Vekha.Application.Tests.Acts.Heads;

public sealed class CorrectHeadRequestTests
{
    [Fact]
    public void What_a_row_of_a_head_lacks_is_told_at_the_row()
    {
        var head = new Act(null, null, null, new string('1', 101), null, "О мерах", [new(default, "")], [new("1", ""), new("", "Текст")],
            new("", "Министр"));
        new CorrectHeadRequest(default, 0, head).Faults().Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("Number", (Enum)Fault.TooLong), ("Signatory", HeadFault.SignatoryRequired),
            ("Amends[0].Number", Fault.NumberRequired), ("Amends[0].Date", HeadFault.DayUnclear),
            ("Clauses[0].Text", HeadFault.ClauseTextRequired), ("Clauses[1].Number", Fault.NumberRequired),
        ]);
    }
}
