#!/usr/bin/env bash
# Runs annotate.sbatch on a real Slurm on this machine: a controller and two nodes. One task is requeued in the middle (SIGTERM, later SIGKILL).
# At the end the archive must hold the same rows as one that was made without Slurm. Needs root and Debian.
#   tools/cluster/test-slurm.sh INPUT
set -euo pipefail
cd "$(dirname "$0")/../.."
input=$(realpath "$1")
command -v slurmctld > /dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge > /dev/null
work=$(mktemp -d)
host=$(hostname -s)
mkdir -p "$work"/state "$work"/n1 "$work"/n2 /run/munge
cat > "$work/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/%n.log
SlurmctldPort=16817
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
MpiDefault=none
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16818 CPUs=2 RealMemory=2000
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=16819 CPUs=2 RealMemory=2000
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
[ -f /etc/munge/munge.key ] || mungekey --create
chown -R munge: /run/munge /etc/munge
pgrep -x munged > /dev/null || su -s /bin/sh munge -c /usr/sbin/munged
slurmctld
slurmd -N n1
slurmd -N n2
trap 'scancel --full -u root 2> /dev/null || true; kill "$(cat "$work/n1.pid")" "$(cat "$work/n2.pid")" "$(cat "$work/slurmctld.pid")" || true' EXIT
until [ "$(sinfo -h -t idle -o %D)" = 2 ]; do sleep 1; done

export INPUT=$input ARCHIVE=$work/archive WORKBOOK=$PWD/src/Workbook/bin/Release/net10.0/workbook.dll
job=$(sbatch --parsable --array=1-4 --output="$work/task-%a.log" tools/cluster/annotate.sbatch)
until compgen -G "$ARCHIVE/.running-1of4" > /dev/null; do sleep 0.2; done
sleep "${WAIT:-4}"
scontrol requeue "${job}_1"
echo "task 1 is requeued while it runs"
while squeue -h -j "$job" | grep -q .; do sleep 2; done
grep -H "articles in" "$work"/task-*.log

dotnet "$WORKBOOK" annotate "$input" --output "$work/alone" 2> /dev/null
dotnet run -c Release tools/archive-rows.cs -- "$work/alone" > "$work/alone.rows"
dotnet run -c Release tools/archive-rows.cs -- "$ARCHIVE" | diff - "$work/alone.rows" && echo "the same rows as without Slurm $(scontrol --version)"
