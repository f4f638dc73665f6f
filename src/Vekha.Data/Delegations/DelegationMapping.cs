using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Planning.Delegations;

namespace Vekha.Data.Delegations;

internal sealed class DelegationMapping : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.Property(d => d.Id).ValueGeneratedNever();
        delegation.Ignore(d => d.Terms);
        delegation.ToTable(t => t.HasCheckConstraint("ck_delegations_days", "first <= last and absent_id <> deputy_id"));
        delegation.HasIndex(d => new { d.DeputyId, d.Last });
        delegation.HasIndex(d => new { d.AbsentId, d.Last });
        delegation.HasOne<Person>().WithMany().HasForeignKey(d => d.AbsentId).OnDelete(DeleteBehavior.Cascade);
        delegation.HasOne<Person>().WithMany().HasForeignKey(d => d.DeputyId).OnDelete(DeleteBehavior.Cascade);
        delegation.HasOne<Person>().WithMany().HasForeignKey(d => d.CreatedById).OnDelete(DeleteBehavior.Restrict);
    }
}
