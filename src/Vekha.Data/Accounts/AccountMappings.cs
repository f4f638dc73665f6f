using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
using Vekha.Data.Search;
using Vekha.Planning.Access.Passwords;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Accounts;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.FullName).HasMaxLength(200);
        person.Property(p => p.Post).HasMaxLength(300);
        person.IsSearchedBy(SearchColumn.Words("full_name"), SearchColumn.Words("post"));
    }
}

internal sealed class PasswordTriesMapping : IEntityTypeConfiguration<PasswordTries>
{
    public void Configure(EntityTypeBuilder<PasswordTries> tries)
    {
        tries.ToTable("PasswordTries");
        tries.HasKey(t => new { t.Login, t.Side });
        tries.Property(t => t.Login).HasMaxLength(PasswordTries.LongestLogin);
        tries.Property(t => t.Side).HasMaxLength(60);
        tries.HasIndex(t => t.Since);
    }
}

internal sealed class EndedSessionMapping : IEntityTypeConfiguration<EndedSession>
{
    public void Configure(EntityTypeBuilder<EndedSession> session)
    {
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasIndex(s => s.At);
    }
}

internal sealed class RoleAssignmentMapping : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> role)
    {
        role.Property(r => r.Id).ValueGeneratedNever();
        role.Property(r => r.Role).HasConversion<string>().HasMaxLength(20);
        role.Property(r => r.Path).IsScopePath();
        role.HasIndex(r => new { r.PersonId, r.Role, r.OrganisationId }).IsUnique();
        role.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Cascade);
        role.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
