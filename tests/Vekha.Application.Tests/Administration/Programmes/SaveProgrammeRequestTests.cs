using Vekha.Application.Administration.Programmes;

namespace Vekha.Application.Tests.Administration.Programmes;

public sealed class SaveProgrammeRequestTests
{
    [Theory]
    [InlineData("", null, "Name", ProgrammeFault.NameRequired)]
    [InlineData("Кванториум", "Код с пробелом", "Code", ProgrammeFault.CodeInvalid)]
    [InlineData("«»", null, "Code", ProgrammeFault.CodeInvalid)]
    public void A_programme_needs_a_name_and_a_code_of_latin_letters(string name, string? code, string field, ProgrammeFault fault) =>
        new SaveProgrammeRequest(ProgrammeChange.Add, code, name).Faults().Select(f => (f.Field, f.Code)).ShouldBe([(field, (Enum)fault)]);
}
