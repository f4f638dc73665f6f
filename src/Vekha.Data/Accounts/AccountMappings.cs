using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
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
