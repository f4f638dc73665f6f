using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.Organisations;
using Vekha.Application.Administration.People;
using Vekha.Application.Administration.Programmes;
using Vekha.Application.Administration.WorkingDays;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Testing;

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
